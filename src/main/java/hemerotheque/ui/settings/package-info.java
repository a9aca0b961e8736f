/// The first window of a reader who has no archive yet, and the dialog of choices.
package hemerotheque.ui.settings;
