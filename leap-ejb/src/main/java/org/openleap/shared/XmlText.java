package org.openleap.shared;

/** What people write, for XML. */
public final class XmlText {
    private static final String NO_XML = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private XmlText() {}

    /** Characters that no XML may hold would make the whole document unreadable: left out. */
    public static String clean(String text) {
        return text.replaceAll(NO_XML, "");
    }
}
