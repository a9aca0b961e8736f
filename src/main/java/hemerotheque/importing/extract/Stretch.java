package hemerotheque.importing.extract;

/// Passages of a page that follow one another: from `start` to before `end`.
record Stretch(int start, int end) {

    int size() {
        return end - start;
    }

    boolean holds(int index) {
        return index >= start && index < end;
    }
}
