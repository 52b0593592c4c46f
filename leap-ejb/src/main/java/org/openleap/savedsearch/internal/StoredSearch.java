package org.openleap.savedsearch.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SaveSearch;
import org.openleap.savedsearch.SavedSearch;
import org.openleap.search.SearchQuery;

/**
 * A search that somebody keeps. Born when they save it; while it has an alert it remembers the newest records it has seen, so
 * that a mail tells of each of them once; gone when they remove it.
 */
@Entity
@Table(name = "saved_search")
public class StoredSearch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private UserId owner;
    private String name;

    @Convert(converter = QueryText.class)
    private SearchQuery query;

    private boolean shared;

    @Enumerated(EnumType.STRING)
    private Alert alert;

    /** When it is looked at next. */
    @Column(name = "next_at")
    private Instant nextAt;

    /** What matches at the next look is no news: it did so when the owner asked to be mailed. */
    private boolean learning;

    /** How many mails there were; part of their keys. */
    private int mails;

    /** What matched before this place in the list, newest first, is old; empty for "nothing is". */
    private String floor;

    @ElementCollection
    @CollectionTable(name = "saved_search_seen", joinColumns = @JoinColumn(name = "search_id"))
    @Column(name = "reference")
    private Set<String> seen = new HashSet<>();

    @Version
    private long version;

    protected StoredSearch() {}

    StoredSearch(SaveSearch command, UserId owner) {
        this.owner = owner;
        this.name = command.name().strip();
        this.query = command.query();
        this.shared = command.shared();
        this.alert = Alert.NEVER;
        this.floor = "";
    }

    /** The owner is mailed about what comes after the next look, which is due at once. */
    void watch(Alert wanted, Instant at) {
        alert = wanted;
        nextAt = wanted == Alert.NEVER ? null : at;
        learning = true;
        floor = "";
        seen.clear();
    }

    /** What it has not seen before, and from now on has. */
    List<String> look(Known known, Instant next) {
        var fresh = known.references().stream()
                .filter(reference -> !learning && !seen.contains(reference))
                .toList();
        learning = false;
        seen.clear();
        seen.addAll(known.references());
        floor = known.floor();
        nextAt = next;
        return fresh;
    }

    /** Number of the next mail. */
    int mail() {
        return ++mails;
    }

    long id() {
        return id;
    }

    UserId owner() {
        return owner;
    }

    String name() {
        return name;
    }

    SearchQuery query() {
        return query;
    }

    Alert alert() {
        return alert;
    }

    boolean isShared() {
        return shared;
    }

    String floor() {
        return floor;
    }

    SavedSearch summary(String ownerName, UserId caller) {
        return new SavedSearch(id, name, query, shared, alert, ownerName, owner.equals(caller));
    }

    /**
     * The newest records that match.
     *
     * @param floor place in the list behind the last of them; empty when they are all
     */
    record Known(Collection<String> references, String floor) {}
}
