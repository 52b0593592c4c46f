package org.openleap.shared;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of LEAP, once. Names are environment variables; {@code docs/operating.md} explains each. */
public enum LeapSetting {
    /** Address under which people reach LEAP, without a trailing slash. */
    LEAP_PUBLIC_URL("http://localhost:8080"),
    LEAP_DB_URL(""),
    LEAP_DB_USER("leap"),
    LEAP_DB_PASSWORD_FILE(""),
    /** Told by the launcher, never by a person: the schema version of this release. */
    LEAP_SCHEMA_VERSION(""),
    LEAP_OIDC_ISSUER(""),
    LEAP_OIDC_CLIENT_SECRET_FILE(""),
    /** Client of the realm whose service account invites and removes people of partner organisations. */
    LEAP_OIDC_ADMIN_CLIENT("leap-admin"),
    LEAP_OIDC_ADMIN_CLIENT_SECRET_FILE(""),
    LEAP_SMTP_HOST("localhost"),
    LEAP_SMTP_PORT("25"),
    /** Mail server with the trust's mailbox, which is read into the register; empty to read none. */
    LEAP_INBOX_HOST(""),
    LEAP_INBOX_PORT("993"),
    /** {@code false} only on a network where nobody listens. */
    LEAP_INBOX_TLS("true"),
    LEAP_INBOX_USER(""),
    LEAP_INBOX_PASSWORD_FILE(""),
    LEAP_INBOX_FOLDER("INBOX"),
    /** From address of every letter. */
    LEAP_MAIL_FROM("listening@example.org"),
    /** Where text messages and letters are handed over: GOV.UK Notify, or a service that speaks like it. */
    LEAP_NOTIFY_URL("https://api.notifications.service.gov.uk"),
    /** File with the API key of that service; empty when LEAP sends no text messages. */
    LEAP_NOTIFY_KEY_FILE(""),
    /** Id of the template for text messages, with the placeholder {@code message}. */
    LEAP_NOTIFY_TEXT_TEMPLATE(""),
    /** Id of the template for letters, with {@code heading} and {@code message}; empty when the trust prints its own. */
    LEAP_NOTIFY_LETTER_TEMPLATE(""),
    /** File with at least 32 random bytes; every other key is derived from it. */
    LEAP_KEY_FILE(""),
    /** File outside the database that gets the head of the audit chain every night; empty to keep none. */
    LEAP_ANCHOR_FILE(""),
    /** File outside the database with everything that was ever erased; empty for one beside LEAP_ANCHOR_FILE. */
    LEAP_ERASURES_FILE(""),
    /** Folder for files that people attach, e.g. signed copies; outside everything the server hands out, in the backup. */
    LEAP_FILES(""),
    /** Folder of this node for its search index; built again when it is empty, so it needs no backup. */
    LEAP_INDEX(""),
    /** Where a virus scanner (clamd) looks at attached files; empty when there is none, which every reader is told. */
    LEAP_CLAMD_HOST(""),
    LEAP_CLAMD_PORT("3310"),
    /** Seconds the virus scanner has for one file, from connecting to its answer. */
    LEAP_CLAMD_SECONDS("60"),
    /** Name of the trust as people read it. */
    LEAP_TRUST_NAME("Tarnwold and Merrow Valley Partnership NHS Trust"),
    /** Phone number on which people reach the listening team. The default is one of Ofcom's numbers for drama. */
    LEAP_CONTACT_PHONE("01632 960142"),
    /** Alias of the independent voice of the public; its name, and who succeeds it, stand in the stakeholder directory. */
    LEAP_VOICE_ORGANISATION("healthwatch-tarnshire"),
    /** {@code true} loads the demonstration data into an empty database and shows the banner. */
    LEAP_DEMO("false"),
    /** Names of the occasions whose letters wait for somebody's eye before they leave, with commas; a dash for none. */
    LEAP_TELLINGS_CHECKED("ADOPTED,REJECTED,COMPLETED"),
    /** Seconds without a bounce after which an e-mail counts as delivered; default two days. */
    LEAP_BOUNCE_WINDOW_SECONDS("172800"),
    /** Adoptions that cost more than this many pounds need a director's countersignature. */
    LEAP_COUNTERSIGN_ABOVE_POUNDS("10000"),
    /** Items that one person may open in a day before information governance is told. */
    LEAP_READING_ALARM("150"),
    /** Days for which systems of partners can read the change feed again. */
    LEAP_CHANGE_DAYS("90"),
    /** {@code true} lets webhooks go to {@code http} and to private addresses: for tests and demonstrations only. */
    LEAP_WEBHOOKS_INSIDE("false"),
    /** Days after its day in which a commitment can still be shown to be kept, before it counts as missed. */
    LEAP_COMMITMENT_GRACE_DAYS("7"),
    /** Numbers of people below this are never published. */
    LEAP_SMALL_NUMBER("5"),
    /** A service with fewer messages than this in a year is small: there a detail gives somebody away. */
    LEAP_SMALL_SERVICE_MESSAGES("20"),
    /** The insight store outside LEAP that gets what LEAP hears and decides; empty to switch the feed off. */
    LEAP_INSIGHT_URL(""),
    /** File with the key that is sent along as bearer token; empty when the store asks for none. */
    LEAP_INSIGHT_KEY_FILE(""),
    /** File that says which fields go and how the store calls them; empty for all, by LEAP's names. */
    LEAP_INSIGHT_MAPPING(""),
    /** Field of the store's answer with its own id of the record. */
    LEAP_INSIGHT_RECEIPT("id"),
    /** Origins whose pages may show the widget of published answers, separated by spaces; empty for none. */
    LEAP_WIDGET_SITES(""),
    /** Proxies in front of LEAP that add the caller's address to X-Forwarded-For; 0 believes no such header. */
    LEAP_PROXIES("0"),
    /** Calls of the API a minute from one address without a token; more are answered 429. */
    LEAP_API_CALLS_PER_MINUTE_EACH("600"),
    /** Calls of the API a minute from all callers without a token together, on this node. */
    LEAP_API_CALLS_PER_MINUTE("6000"),
    /** Calls of the API a minute from one client or person with a token, on this node. */
    LEAP_API_CALLS_PER_MINUTE_CLIENT("3000"),
    /** Origins whose pages may call the API from a browser, separated by spaces; empty for none. */
    LEAP_API_ORIGINS("");

    private final String byDefault;

    LeapSetting(String byDefault) {
        this.byDefault = byDefault;
    }

    /** The value in force; empty when unset and without a default. */
    public Optional<String> value() {
        var set = ConfigProvider.getConfig().getOptionalValue(name(), String.class);
        return set.or(() -> byDefault.isEmpty() ? Optional.empty() : Optional.of(byDefault));
    }

    /** @throws IllegalStateException naming the setting when it is not set */
    public String require() {
        return value().orElseThrow(() -> new IllegalStateException("The setting " + name() + " is not set."));
    }

    /** @throws IllegalStateException naming the setting when it is not a whole number */
    public int number() {
        try {
            return Integer.parseInt(require().trim());
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException("The setting " + name() + " must be a whole number.", notANumber);
        }
    }

    public boolean isOn() {
        return Boolean.parseBoolean(require());
    }
}
