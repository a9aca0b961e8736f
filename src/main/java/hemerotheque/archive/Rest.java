package hemerotheque.archive;

import hemerotheque.importing.format.Resumption;
import hemerotheque.store.Milestone;
import hemerotheque.store.SettledFile;
import java.util.Optional;
import java.util.function.Consumer;

/// What is left to be read of a file of which an account is kept.
final class Rest implements Resumption {

    private final SettledFile settled;
    private final PageFlow.Shortcut shortcut;
    private final Consumer<Input> account;
    private long toPass;

    /// @param account is told of each milestone, in order with the inputs
    Rest(SettledFile settled, PageFlow.Shortcut shortcut, Consumer<Input> account) {
        this.settled = settled;
        this.shortcut = shortcut;
        this.account = account;
        this.toPass = settled.inputs();
    }

    /// Whether the next input is settled.
    boolean passes() {
        return toPass > 0 && toPass-- > 0;
    }

    @Override
    public Optional<String> milestone() {
        return settled.milestone().map(Milestone::place);
    }

    @Override
    public Optional<byte[]> notes() {
        return shortcut.notes(settled);
    }

    @Override
    public void resumed() {
        toPass = settled.inputs() - settled.milestone().orElseThrow().inputs();
    }

    /// One that was passed before, or lies among what is settled, says nothing new.
    @Override
    public void passed(String place) {
        if (toPass == 0) account.accept(new Input.Milestone(place));
    }

    @Override
    public void note(byte[] found) {
        account.accept(new Input.Noted(found));
    }
}
