package org.openleap.api.reference;

import java.util.Arrays;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.reference.ReferenceList;

/** The lists that everybody may read, by their names in addresses. The others are the trust's own, e.g. its safety words. */
public enum PublicList {
    PLACES("places", ReferenceList.PLACE),
    SERVICES("services", ReferenceList.SERVICE),
    THEMES("themes", ReferenceList.THEME),
    CHANNELS("channels", ReferenceList.CHANNEL),
    REJECTION_REASONS("rejection-reasons", ReferenceList.REJECTION_REASON),
    COMMUNICATION_NEEDS("communication-needs", ReferenceList.COMMUNICATION_NEED),
    LANGUAGES("languages", ReferenceList.LANGUAGE),
    MECHANISMS("mechanisms", ReferenceList.MECHANISM),
    AGREEMENT_KINDS("agreement-kinds", ReferenceList.AGREEMENT_KIND),
    AGREEMENT_AIMS("agreement-aims", ReferenceList.AGREEMENT_AIM);

    /** The names, for the description. */
    public static final String NAMES = "`places`, `services` (grouped by their place), `themes`, `channels`,"
            + " `rejection-reasons`, `communication-needs`, `languages`, `mechanisms`, `agreement-kinds` or"
            + " `agreement-aims`";

    private final String name;
    private final ReferenceList list;

    PublicList(String name, ReferenceList list) {
        this.name = name;
        this.list = list;
    }

    /** @throws ApiRefusal {@link ApiProblem#NOT_FOUND} */
    static ReferenceList named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(ApiProblem.NOT_FOUND))
                .list;
    }
}
