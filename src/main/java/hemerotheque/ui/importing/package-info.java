/// Bringing pages in: choosing and dropping files, following the import, reading its report.
///
/// The import goes on without any of these views; they look at it ten times a second.
package hemerotheque.ui.importing;
