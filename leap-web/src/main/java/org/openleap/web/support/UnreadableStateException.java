package org.openleap.web.support;

/** The hidden state of a page was changed, cut off or belongs to nobody: shown like a page that has expired. */
class UnreadableStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableStateException(Throwable cause) {
        super(cause);
    }
}
