package org.openleap.web.workload;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.PortalText;
import org.openleap.workload.WorkloadProblem;

/** People of the trust in addresses and lists. */
final class Colleagues {
    private static final int LONGEST = 36;

    private Colleagues() {}

    /** @throws NotFoundException {@link WorkloadProblem#UNKNOWN_PERSON} for something that is no id */
    static UserId read(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) throw new NotFoundException(WorkloadProblem.UNKNOWN_PERSON);
        return new UserId(typed);
    }

    static List<SelectItem> items(List<StaffMember> people) {
        return people.stream()
                .map(each ->
                        new SelectItem(each.id().value(), PortalText.of("assign.person", each.name(), each.jobTitle())))
                .toList();
    }
}
