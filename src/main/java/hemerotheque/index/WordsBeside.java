package hemerotheque.index;

/// Takes in the words that stand beside places.
@FunctionalInterface
public interface WordsBeside {

    /// A word, folded, and where it stands; one call for each part of the index that has it. A compound taken as one
    /// word is told as well, where its first part is, which is shorter.
    ///
    /// @param slots for each time that it stands there the number of the place, times the number of words that are
    ///     wanted, and how far off it is, 0 for the nearest; to be read during the call
    /// @param length how many of `slots` hold one
    void word(String word, int[] slots, int length);
}
