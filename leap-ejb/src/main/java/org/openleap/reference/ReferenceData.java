package org.openleap.reference;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.reference.internal.DatedChoice;
import org.openleap.reference.internal.Hierarchy;
import org.openleap.reference.internal.ReferenceLists;

/** The trust's lists, from a small cache of this node; a change shows here at once, on other nodes within a minute. */
@ApplicationScoped
public class ReferenceData {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    ReferenceLists lists;

    @Inject
    InstantSource clock;

    private LoadingCache<ReferenceList, List<DatedChoice>> entries;
    private LoadingCache<Boolean, Map<String, ChannelTraits>> traits;
    private LoadingCache<Boolean, Hierarchy> places;

    @PostConstruct
    void open() {
        entries = Caffeine.newBuilder().expireAfterWrite(FRESH).build(list -> lists.entries(list));
        traits = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> lists.traitsOfChannels());
        places = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> lists.hierarchy());
    }

    /** Entries in force today, in reading order. Services are grouped by place, themes by their heading. */
    public List<Choice> choices(ReferenceList list) {
        var today = today();
        return entries.get(list).stream()
                .filter(entry -> entry.isInForceOn(today))
                .map(entry -> new Choice(entry.code(), entry.label(), entry.group()))
                .toList();
    }

    /** What a code is called; also for entries that have ended. The code itself when it is unknown. */
    public String label(ReferenceList list, String code) {
        return entries.get(list).stream()
                .filter(entry -> entry.code().equals(code))
                .map(DatedChoice::label)
                .findFirst()
                .orElse(code);
    }

    /** Whether the code is in force today. */
    public boolean knows(ReferenceList list, String code) {
        var today = today();
        return entries.get(list).stream().anyMatch(entry -> entry.code().equals(code) && entry.isInForceOn(today));
    }

    /** What is typical of a channel; empty for one that somebody added without saying. */
    public Optional<ChannelTraits> traitsOf(String channel) {
        return Optional.ofNullable(traits.get(true).get(channel));
    }

    /** Code of the place a service belongs to today, empty when it has none. */
    public String placeOf(String service) {
        return placeOf(service, today());
    }

    /** Code of the place a service belonged to on that day, or will belong to; empty when it has none. */
    public String placeOf(String service, LocalDate day) {
        return places.get(true).parentOf(new EntryKey(ReferenceList.SERVICE, service), day);
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceEvent changed) {
        entries.invalidateAll();
        places.invalidateAll();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
