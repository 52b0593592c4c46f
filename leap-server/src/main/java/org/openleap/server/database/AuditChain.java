package org.openleap.server.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openleap.server.StartRefused;

/**
 * Walks the audit chain without LEAP, as {@code ChainVerifier} does within it: finds events that were changed, deleted,
 * inserted or swapped, a tail that was cut off, and a chain that is not the one whose heads were noted outside.
 */
final class AuditChain {
    private static final String HMAC = "HmacSHA256";
    private static final String UNIT = "\u001f";
    private static final int STEP = 1000;
    private static final String LINKS = """
            select s.position, s.mac, e.id, e.at, e.actor, e.action, e.subject, e.facts
            from audit_seal s left join audit_event e on e.id = s.event_id
            where s.position > ? order by s.position limit\s""" + STEP;

    /** One connection, and so one unchanging sight of all tables, also while LEAP is sealing. */
    private final Connection connection;

    private final Map<Long, String> noted;
    private final Mac seal;
    private long position;
    private String mac = "0".repeat(64);

    /**
     * @param secret what stands in the key file
     * @param noted heads by position, as the anchor file holds them
     */
    AuditChain(Connection connection, byte[] secret, Map<Long, String> noted) {
        this.connection = connection;
        this.noted = Map.copyOf(noted);
        this.seal = hmac(hmac(secret).doFinal("leap/audit-chain".getBytes(StandardCharsets.UTF_8)));
    }

    /** Heads by position: {@code instant position mac} in each line of the anchor file. */
    static Map<Long, String> noted(Stream<String> lines) {
        return lines.map(line -> line.split(" "))
                .filter(words -> words.length == 3)
                .collect(Collectors.toMap(words -> Long.valueOf(words[1]), words -> words[2], (old, same) -> same));
    }

    /**
     * Returns how many events are sealed.
     *
     * @throws StartRefused with the first position that does not fit
     */
    long requireWhole() throws SQLException, StartRefused {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        var end = head();
        for (var last = -1L; last < position; ) {
            last = position;
            walk();
        }
        if (!end.equals(position + " " + mac)) throw broken("its end was cut off");
        var newest = noted.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (newest > position) throw broken("the file of LEAP_ANCHOR_FILE has noted a later one");
        return position;
    }

    private void walk() throws SQLException, StartRefused {
        try (var query = connection.prepareStatement(LINKS)) {
            query.setLong(1, position);
            try (var row = query.executeQuery()) {
                while (row.next()) follow(row);
            }
        }
    }

    private void follow(ResultSet row) throws SQLException, StartRefused {
        var next = row.getLong("position");
        boolean follows = next == position + 1 && row.getString("id") != null;
        if (!follows || !row.getString("mac").equals(sealOf(mac + canonical(row)))) {
            throw broken("the event after it was changed, removed or added past LEAP");
        }
        position = next;
        mac = row.getString("mac");
        if (!mac.equals(noted.getOrDefault(position, mac))) {
            throw broken("the file of LEAP_ANCHOR_FILE has noted another one");
        }
    }

    private static String canonical(ResultSet row) throws SQLException {
        var at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return String.join(
                UNIT,
                row.getString("id"),
                at.toString(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("facts"));
    }

    private String head() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position, mac from audit_head where id = 1")) {
            return row.next() ? row.getLong("position") + " " + row.getString("mac") : "";
        }
    }

    private String sealOf(String text) {
        return HexFormat.of().formatHex(seal.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private StartRefused broken(String why) {
        return new StartRefused("The audit chain is broken after position " + position + ": " + why
                + ". Keep the database as it is and compare it with a backup.");
    }

    private static Mac hmac(byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }
}
