package hemerotheque.archive;

import hemerotheque.model.Capture;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;

/// Which problems mean that a page could not be read, and which that there was nothing to take in.
final class Settling {

    private Settling() {}

    /// What came in with a doubt about its characters is to be checked: they can be read otherwise.
    static Outcome checked(Outcome outcome, Capture capture) {
        boolean cameIn = outcome.kind() == Outcome.Kind.ADDED || outcome.kind() == Outcome.Kind.UPDATED;
        var doubt = capture.doubts().stream()
                .filter(each -> cameIn && each.kind() == Problem.Kind.DOUBTFUL_ENCODING)
                .findFirst();
        return doubt.isEmpty() ? outcome : new Outcome(outcome.origin(), outcome.kind(), outcome.article(), doubt);
    }

    static Outcome of(Problem problem) {
        var kind = switch (problem.kind()) {
            case NOT_AN_ARTICLE, UNKNOWN_FORMAT, EMPTY_FOLDER, NO_PAGE, NO_TEXT -> Outcome.Kind.SKIPPED;
            case EMPTY_FILE,
                    NOT_FOUND,
                    UNREADABLE,
                    TOO_LARGE,
                    TOO_SLOW,
                    DAMAGED,
                    UNSUPPORTED,
                    WRONG_CHECKSUM,
                    INCOMPLETE,
                    NO_DATE,
                    DOUBTFUL_ENCODING -> Outcome.Kind.FAILED;
        };
        return Outcome.out(kind, problem);
    }
}
