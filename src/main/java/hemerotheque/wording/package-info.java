/// What the doors say, in French and English. Used by the doors only: the core forms no sentences.
package hemerotheque.wording;
