package org.openleap.server;

/** LEAP will not start (or not go on); the message is one sentence that says why and what to change. */
public class StartRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
