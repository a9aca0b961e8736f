package hemerotheque.archive;

import hemerotheque.model.Outcome;

/// A progress that two threads tell of, without ever two at once.
final class OneAtATime implements Progress {

    private final Progress listener;

    OneAtATime(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void found(long files) {
        listener.found(files);
    }

    @Override
    public synchronized void counted(Extent ahead) {
        listener.counted(ahead);
    }

    @Override
    public synchronized void read(Extent done) {
        listener.read(done);
    }

    @Override
    public synchronized void settled(Outcome outcome) {
        listener.settled(outcome);
    }
}
