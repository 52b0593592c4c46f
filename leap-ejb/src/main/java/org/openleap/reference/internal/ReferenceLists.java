package org.openleap.reference.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.reference.ChannelTraits;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;

/** Loads the lists in a transaction, for the cache. */
@Stateless
public class ReferenceLists {
    @Inject
    ReferenceRepository repository;

    @Inject
    InstantSource clock;

    /** In reading order; services under what their place of today is called. */
    public List<DatedChoice> entries(ReferenceList list) {
        var entries = repository.entries(list);
        return list == ReferenceList.SERVICE ? byPlace(entries) : entries;
    }

    public Map<String, ChannelTraits> traitsOfChannels() {
        return repository.traitsOfChannels();
    }

    public Hierarchy hierarchy() {
        return repository.hierarchy();
    }

    private List<DatedChoice> byPlace(List<DatedChoice> services) {
        var hierarchy = hierarchy();
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        var places = repository.entries(ReferenceList.PLACE).stream()
                .collect(Collectors.toMap(DatedChoice::code, DatedChoice::label));
        return services.stream()
                .map(service -> service.under(places.getOrDefault(hierarchy.parentOf(key(service), today), "")))
                .sorted(Comparator.comparing(DatedChoice::group))
                .toList();
    }

    private static EntryKey key(DatedChoice service) {
        return new EntryKey(ReferenceList.SERVICE, service.code());
    }
}
