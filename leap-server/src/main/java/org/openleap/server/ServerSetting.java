package org.openleap.server;

/**
 * Every setting that the launcher itself reads. The application's own list is {@code org.openleap.shared.LeapSetting};
 * {@code docs/operating.md} explains both.
 */
public enum ServerSetting {
    LEAP_HTTP_PORT("8080"),
    /** Network address to listen on; 0.0.0.0 means all of this machine. */
    LEAP_HTTP_ADDRESS("0.0.0.0"),
    LEAP_PUBLIC_URL("http://localhost:8080"),
    LEAP_DB_URL(""),
    LEAP_DB_USER("leap"),
    LEAP_DB_PASSWORD(""),
    /** Account that may change the schema; when empty the application's own account does it. */
    LEAP_DB_MIGRATE_USER(""),
    LEAP_DB_MIGRATE_PASSWORD(""),
    LEAP_OIDC_ISSUER(""),
    LEAP_OIDC_CLIENT_SECRET(""),
    LEAP_KEY_FILE(""),
    /** File outside the database with heads of the audit chain; none when empty. */
    LEAP_ANCHOR_FILE(""),
    /** File outside the database with every erasure; beside the anchor when empty. */
    LEAP_ERASURES_FILE(""),

    LEAP_HOME(".leap"),
    LEAP_KEYCLOAK_PORT("8081"),
    LEAP_DB_PORT("3316"),
    LEAP_MAIL_PORT("2525"),
    LEAP_MAIL_UI_PORT("8082"),
    /** Mailbox of the demonstration: what is sent to its address becomes an item. */
    LEAP_MAIL_IMAP_PORT("2143"),
    /** Folder where the demonstration keeps the unpacked Keycloak; LEAP_HOME/keycloak when empty. */
    LEAP_KEYCLOAK_HOME(""),

    /** The conformance kit signs in as this client; the default is the demonstration's. */
    LEAP_KIT_CLIENT("merrow-valley-system"),
    LEAP_KIT_SECRET("leap-merrow-valley"),
    /** File of the pass sheet, without its ending. */
    LEAP_KIT_SHEET("leap-pass-sheet"),
    /** Where a partner's own system calls the recorder instead of LEAP. */
    LEAP_KIT_RECORDER_PORT("8083");

    private final String byDefault;

    ServerSetting(String byDefault) {
        this.byDefault = byDefault;
    }

    public String byDefault() {
        return byDefault;
    }

    /** The twin that names a file with the value, as secrets come by file. */
    public String fileTwin() {
        return name() + "_FILE";
    }
}
