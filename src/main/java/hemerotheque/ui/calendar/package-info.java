/// The calendar of what is searched: a year as a map of its days, a month, and one day of every year. Everything that
/// it counts is the present question.
package hemerotheque.ui.calendar;
