/// What the reader has chosen, kept in one small file. Used by the doors only.
package hemerotheque.settings;
