package org.openleap.server;

/**
 * One word of the command line. Tools live in {@code lib/leap-tools.jar} and are found by {@link Toolbox}, so that their
 * libraries (Flyway, the embedded database, the mail catcher) never reach the class path of LEAP itself.
 */
public interface Tool {

    /** The word that calls this tool, for example {@code migrate}. */
    String word();

    /**
     * Does the work and returns when it is done.
     *
     * @throws StartRefused when it cannot be done, with the reason in one sentence
     */
    void use(Installation installation, Settings settings) throws StartRefused;
}
