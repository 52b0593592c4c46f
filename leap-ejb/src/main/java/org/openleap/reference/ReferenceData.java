package org.openleap.reference;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.reference.internal.DatedChoice;
import org.openleap.reference.internal.ReferenceLists;

/** The trust's lists, from a small cache of this node; a change shows within a minute. */
@ApplicationScoped
public class ReferenceData {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    ReferenceLists lists;

    @Inject
    InstantSource clock;

    private LoadingCache<ReferenceList, List<DatedChoice>> entries;
    private LoadingCache<Boolean, Map<String, String>> places;
    private LoadingCache<Boolean, Map<String, ChannelTraits>> traits;

    @PostConstruct
    void open() {
        entries = Caffeine.newBuilder().expireAfterWrite(FRESH).build(list -> lists.entries(list));
        places = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> lists.placesOfServices());
        traits = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> lists.traitsOfChannels());
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
        return places.get(true).getOrDefault(service, "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
