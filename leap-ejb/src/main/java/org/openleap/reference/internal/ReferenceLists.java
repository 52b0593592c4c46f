package org.openleap.reference.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openleap.reference.ChannelTraits;
import org.openleap.reference.ReferenceList;

/** Loads the lists in a transaction, for the cache. */
@Stateless
public class ReferenceLists {
    @Inject
    ReferenceRepository repository;

    public List<DatedChoice> entries(ReferenceList list) {
        return repository.entries(list);
    }

    public Map<String, ChannelTraits> traitsOfChannels() {
        return repository.traitsOfChannels();
    }

    public Map<String, String> placesOfServices() {
        return repository.placesOfServices();
    }
}
