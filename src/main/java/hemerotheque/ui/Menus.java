package hemerotheque.ui;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Accelerator;
import hemerotheque.ui.reading.NoteColourMenu;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu bar: everything the window can do, each with its key.
///
/// Its own keys are letters and function keys only: signs lie elsewhere on a French keyboard, and [Keys] reads them as
/// typed. What [Keys] and others listen for is told beside its item.
final class Menus {

    private final Commands commands;
    private final Menu recent;
    private final ObservableValue<Boolean> explainable;
    private final Wording wording;

    /// @param recent questions of before
    /// @param explainable whether the list comes from words
    Menus(Commands commands, Menu recent, ObservableValue<Boolean> explainable, Wording wording) {
        this.commands = commands;
        this.recent = recent;
        this.explainable = explainable;
        this.wording = wording;
    }

    MenuBar bar(Settings settings) {
        return new MenuBar(file(), edit(), show(settings), article(), search(), help());
    }

    private Menu file() {
        return menu(
                "frame.menu.file",
                item("frame.menu.importFiles", "Shortcut+O", commands.imports()::importFiles),
                item("frame.menu.importFolder", "Shortcut+Shift+O", commands.imports()::importFolder),
                menu(
                        "frame.menu.try",
                        item("frame.menu.try.files", commands.imports()::tryFiles),
                        item("frame.menu.try.folder", commands.imports()::tryFolder)),
                item("frame.menu.imports", commands.imports()::showImports),
                new SeparatorMenuItem(),
                item("frame.menu.openArchive", commands.archives()::openArchive),
                new SeparatorMenuItem(),
                item("frame.menu.settings", commands.looks()::showSettings),
                new SeparatorMenuItem(),
                item("frame.menu.quit", "Shortcut+Q", commands.archives()::quit));
    }

    private Menu edit() {
        return menu(
                "frame.menu.edit",
                item("frame.menu.undo", "Shortcut+Z", commands.moves()::undo),
                new SeparatorMenuItem(),
                item("frame.menu.clearSearch", "Shortcut+Shift+E", commands.moves()::clearSearch),
                item("frame.menu.find", "Shortcut+F", commands.moves()::findInArticle));
    }

    private Menu show(Settings settings) {
        return menu(
                "frame.menu.show",
                item("frame.menu.sidebar", "Shortcut+B", commands.looks()::toggleSidebar),
                item("frame.menu.refine", "Shortcut+Shift+F", commands.moves()::refine),
                item("frame.menu.timeline", commands.looks()::toggleTimeline),
                item("frame.menu.timeline.tall", "Shortcut+Shift+H", commands.looks()::growTimeline),
                new SeparatorMenuItem(),
                item("frame.menu.calendar", "Shortcut+Shift+K", commands.days()::showCalendar),
                item("frame.menu.onThisDay", "Shortcut+J", commands.days()::showOnThisDay),
                new SeparatorMenuItem(),
                item("frame.menu.concordance", "Shortcut+Shift+C", commands.words()::showConcordance),
                item("frame.menu.collocates", "Shortcut+Shift+L", commands.words()::showCollocates),
                item("frame.menu.frequency", "Shortcut+Shift+T", commands.words()::showFrequency),
                new SeparatorMenuItem(),
                folding(settings),
                item("frame.menu.unfold", "Shortcut+Shift+R", commands.moves()::unfold),
                new SeparatorMenuItem(),
                told(
                        "frame.menu.larger",
                        "Shortcut+Plus",
                        () -> commands.looks().resizeText(1)),
                told(
                        "frame.menu.smaller",
                        "Shortcut+Minus",
                        () -> commands.looks().resizeText(-1)),
                told("frame.menu.normal", "Shortcut+0", () -> commands.looks().resizeText(0)),
                new SeparatorMenuItem(),
                themes(settings.theme()),
                languages(settings.language()),
                new SeparatorMenuItem(),
                item("frame.menu.fullScreen", "F11", commands.looks()::toggleFullScreen));
    }

    private MenuItem folding(Settings settings) {
        var item = new CheckMenuItem(wording.say("frame.menu.folded"));
        item.setSelected(settings.asking().folded());
        item.setOnAction(_ -> commands.looks().toggleFolding());
        return item;
    }

    private Menu themes(Theme present) {
        var menu = menu("frame.menu.theme");
        var group = new ToggleGroup();
        for (var theme : Theme.values())
            menu.getItems()
                    .add(choice(
                            wording.say("frame.theme", theme),
                            theme == present,
                            group,
                            () -> commands.looks().dress(theme)));
        return menu;
    }

    private Menu languages(Language present) {
        var menu = menu("frame.menu.language");
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var name = wording.say("frame.language", language);
            menu.getItems()
                    .add(choice(
                            name,
                            language == present,
                            group,
                            () -> commands.looks().speak(language)));
        }
        return menu;
    }

    private static RadioMenuItem choice(String name, boolean chosen, ToggleGroup group, Runnable done) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> done.run());
        return item;
    }

    private Menu article() {
        return menu(
                "frame.menu.article",
                told("frame.menu.next", "J", () -> commands.moves().move(1)),
                told("frame.menu.previous", "K", () -> commands.moves().move(-1)),
                told("frame.menu.nextUnread", "N", commands.states()::nextUnread),
                new SeparatorMenuItem(),
                told("frame.menu.read", "R", commands.states()::toggleRead),
                told("frame.menu.favourite", "S", commands.states()::toggleFavourite),
                item("frame.menu.readAll", commands.states()::readAll),
                new SeparatorMenuItem(),
                told("frame.menu.highlight", "H", commands.notes()::highlight),
                new NoteColourMenu(wording).of(commands.notes()::highlight),
                told("frame.menu.annotate", "Shift+H", commands.notes()::annotate),
                item("frame.menu.notes", "Shortcut+Shift+N", commands.notes()::showNotes),
                new SeparatorMenuItem(),
                told("folders.menu.file", "D", commands.folders()::file),
                item("folders.menu.fileAll", commands.folders()::fileAll),
                item("folders.menu.add", commands.folders()::addFolder),
                new SeparatorMenuItem(),
                item("frame.menu.correctDate", commands.dates()::correct),
                item("frame.menu.correctDates", commands.dates()::correctAll));
    }

    private Menu search() {
        return menu(
                "frame.menu.search",
                item("frame.menu.searchArchive", "Shortcut+K", commands.moves()::focusSearch),
                item("frame.menu.days", "Shortcut+G", commands.days()::focusDays),
                item("frame.menu.saveSearch", "Shortcut+Shift+S", commands.searches()::saveSearch),
                recent,
                new SeparatorMenuItem(),
                why(),
                new SeparatorMenuItem(),
                item("frame.menu.back", "Alt+Left", commands.moves()::back),
                item("frame.menu.forward", "Alt+Right", commands.moves()::forward));
    }

    /// Says why it is disabled where it is.
    private MenuItem why() {
        var item = item("why.title", "Shortcut+Shift+I", commands.moves()::explain);
        item.disableProperty().bind(explainable.map(can -> !can));
        item.textProperty().bind(explainable.map(can -> wording.say(can ? "why.title" : "why.title.unasked")));
        return item;
    }

    private Menu help() {
        return menu(
                "frame.menu.help",
                item("frame.menu.keys", "F1", commands.help()::showKeys),
                item("frame.menu.syntax", commands.help()::showSyntax),
                new SeparatorMenuItem(),
                item("frame.menu.about", commands.help()::showAbout));
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(wording.say(key), null, items);
    }

    /// @param keys as [Accelerator] reads them
    private MenuItem item(String key, String keys, Runnable done) {
        var item = item(key, done);
        item.setAccelerator(Accelerator.of(keys, wording));
        return item;
    }

    /// An item with keys that others listen for.
    private MenuItem told(String key, String keys, Runnable done) {
        var item = item(key, done);
        item.setAccelerator(Accelerator.told(keys, wording));
        return item;
    }

    private MenuItem item(String key, Runnable done) {
        var item = new MenuItem(wording.say(key));
        item.setOnAction(_ -> done.run());
        return item;
    }
}
