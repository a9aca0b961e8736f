/// What every screen shares: the bridge between threads, the look, the wording of dates and figures.
package hemerotheque.ui.common;
