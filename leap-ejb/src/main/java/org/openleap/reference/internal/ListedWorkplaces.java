package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.Workplaces;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** The services and places that are in force in the trust's lists. */
@ApplicationScoped
public class ListedWorkplaces implements Workplaces {
    @Inject
    ReferenceData lists;

    @Override
    public boolean hasService(String code) {
        return lists.knows(ReferenceList.SERVICE, code);
    }

    @Override
    public boolean hasPlace(String code) {
        return lists.knows(ReferenceList.PLACE, code);
    }
}
