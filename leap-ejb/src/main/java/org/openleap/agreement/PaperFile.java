package org.openleap.agreement;

/** A file to hand out. @param name e.g. {@code AG-7-version-2.pdf} */
public record PaperFile(String name, String mediaType, byte[] content) {
    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "PaperFile[" + name + "]";
    }
}
