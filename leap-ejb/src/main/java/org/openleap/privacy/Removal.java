package org.openleap.privacy;

/** How a person is taken out of one text after another. Handed to each component that holds something of the record. */
public interface Removal {

    Depth depth();

    /** For their own words: gone with {@link Depth#EVERYTHING}, else without what gives them away. Empty stays empty. */
    String ofTheirs(String text);

    /** For words of the trust about them: stays, without what gives them away. */
    String ofOurs(String text);

    /** The same, for a column that takes at most so many characters. */
    default String ofTheirs(String text, int most) {
        return cut(ofTheirs(text), most);
    }

    /** The same, for a column that takes at most so many characters. */
    default String ofOurs(String text, int most) {
        return cut(ofOurs(text), most);
    }

    /** A mark can be longer than what it stands for. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    default boolean isOfEverything() {
        return depth() == Depth.EVERYTHING;
    }
}
