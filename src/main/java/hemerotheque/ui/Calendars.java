package hemerotheque.ui;

import hemerotheque.model.DateRange;
import hemerotheque.search.Hit;
import hemerotheque.ui.calendar.CalendarView;
import hemerotheque.ui.calendar.CalendarViewModel;
import hemerotheque.ui.calendar.CalendarViewModel.Mode;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.search.Question;
import java.time.Clock;
import java.time.LocalDate;

/// Shows the days of what is searched, and has asked what is chosen there.
record Calendars(Workshop workshop, Dialogs dialogs, Present present, Look look, Clock clock) implements Commands.Days {

    @Override
    public void showCalendar() {
        show(Mode.YEAR);
    }

    @Override
    public void showOnThisDay() {
        show(Mode.YEARLY);
    }

    @Override
    public void focusDays() {
        present.inRoom(room -> room.view().focusDays());
    }

    private void show(Mode mode) {
        present.open()
                .ifPresent(open -> present.inRoom(room -> {
                    var desk = open.desk();
                    var model = new CalendarViewModel(
                            new CalendarViewModel.Work(desk.search(), desk.onDayOfYear()),
                            workshop.reading(),
                            room.models().search().typedQuestion(),
                            mode,
                            LocalDate.ofInstant(clock.instant(), clock.getZone()));
                    dialogs.calendar(model, look.scale(), wishes(room));
                    model.begin();
                }));
    }

    private CalendarView.Wishes wishes(Room room) {
        return new CalendarView.Wishes(
                (day, verb) -> {
                    dialogs.close();
                    room.models().dayVerbs().press(DateRange.day(day), verb);
                },
                (day, verb) -> {
                    dialogs.close();
                    room.models().dayVerbs().press(day, verb);
                },
                day -> ask(
                        room,
                        Question.EVERYTHING.filtered(
                                Question.EVERYTHING.filter().within(DateRange.day(day)))),
                hit -> open(room, hit),
                dialogs::close);
    }

    private static Question asked(Room room) {
        return room.models().search().typedQuestion();
    }

    private void ask(Room room, Question question) {
        dialogs.close();
        room.models().search().ask(question);
    }

    private void open(Room room, Hit hit) {
        dialogs.close();
        room.open(hit.teaser().id());
    }
}
