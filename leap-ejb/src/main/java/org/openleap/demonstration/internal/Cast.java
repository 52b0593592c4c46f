package org.openleap.demonstration.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.People;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** Enters the people of the stories in the staff directory, as an administrator would before their first sign-in. */
@Stateless
public class Cast {
    @Inject
    People people;

    @Inject
    ReferenceData lists;

    /** Everybody by the name of their demonstration account. */
    public Map<String, Member> gather() {
        var half = halves();
        return Map.of(
                "lead", member("lead", "Amira Hussain", "Head of engagement", Roles.ENGAGEMENT_LEAD, Set.of()),
                "lead2",
                        member(
                                "lead2",
                                "Gareth Pritchard",
                                "Deputy head of engagement",
                                Roles.ENGAGEMENT_LEAD,
                                Set.of()),
                "officer", member("officer", "Jo Lindqvist", "Engagement officer", Roles.ENGAGEMENT_OFFICER, Set.of()),
                "service", member("service", "Samuel Okoro", "Service manager", Roles.SERVICE_LEAD, half.get(true)),
                "service2", member("service2", "Priya Raman", "Service manager", Roles.SERVICE_LEAD, half.get(false)),
                "director", member("director", "Helen Marchbank", "Director of nursing", Roles.DIRECTOR, Set.of()),
                "lay", member("lay", "Desmond Clarke", "Lay reviewer", Roles.LAY_REVIEWER, Set.of()),
                "ig", member("ig", "Wei-Lin Chao", "Information governance", Roles.INFORMATION_GOVERNANCE, Set.of()),
                "admin", member("admin", "Nadia Petrescu", "System administrator", Roles.ADMINISTRATOR, Set.of()));
    }

    private Member member(String account, String name, String title, String role, Set<String> services) {
        var command = new PrepareAccount(account + "@example.org", name, title, Set.of(role), services, Set.of());
        return new Member(people.prepare(command), role, services);
    }

    /** Wards and teams in the city and the valley for the one service manager, all others for the other. */
    private Map<Boolean, Set<String>> halves() {
        return lists.choices(ReferenceList.SERVICE).stream()
                .collect(Collectors.partitioningBy(
                        choice -> isNear(lists.placeOf(choice.code())),
                        Collectors.mapping(Choice::code, Collectors.toSet())));
    }

    private static boolean isNear(String place) {
        return place.startsWith("tarnwold") || place.startsWith("merrow");
    }

    /** One of the cast. */
    public record Member(UserId id, String role, Set<String> services) {}
}
