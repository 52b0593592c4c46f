package org.openleap.subject;

/** A person's file to hand out, as a ZIP with a PDF and the same as JSON. @param name e.g. {@code SR-12.zip} */
public record SubjectFile(String name, byte[] content) {
    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "SubjectFile[" + name + "]";
    }
}
