package org.openleap.demonstration.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.EnterGuest;
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
        enterGuests();
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
                "leaver", member("leaver", "Rowan Tait", "Engagement officer", Roles.ENGAGEMENT_OFFICER, Set.of()),
                "service", member("service", "Samuel Okoro", "Service manager", Roles.SERVICE_LEAD, half.get(true)),
                "service2", member("service2", "Priya Raman", "Service manager", Roles.SERVICE_LEAD, half.get(false)),
                "director", member("director", "Helen Marchbank", "Director of nursing", Roles.DIRECTOR, Set.of()),
                "lay", member("lay", "Desmond Clarke", "Lay reviewer", Roles.LAY_REVIEWER, Set.of()),
                "ig", member("ig", "Wei-Lin Chao", "Information governance", Roles.INFORMATION_GOVERNANCE, Set.of()),
                "admin", member("admin", "Nadia Petrescu", "System administrator", Roles.ADMINISTRATOR, Set.of()));
    }

    /** As the realm files have them, so that whoever leads for a partner finds their colleagues from the first day. */
    private void enterGuests() {
        guest(6, "Kasia Nowak", "merrow-valley-cvs", Roles.PARTNER);
        guest(7, "Bryn Tallis", "merrow-valley-cvs", Roles.PARTNER_LEAD);
        guest(8, "Ruth Abernathy", "healthwatch-tarnshire", Roles.HEALTHWATCH);
        guest(13, "Imogen Fairley", "eastlow-deaf-society", Roles.PARTNER);
        guest(14, "Marcus Oyelaran", "eastlow-deaf-society", Roles.PARTNER_LEAD);
    }

    /** Whoever comes for Healthwatch signs for it. */
    private void guest(int number, String name, String organisation, String role) {
        var subject = "1ea90000-0000-4000-8000-0000000000%02d".formatted(number);
        people.enter(new EnterGuest(subject, name, organisation, role, Roles.HEALTHWATCH.equals(role)));
    }

    private Member member(String account, String name, String title, String role, Set<String> services) {
        var command = new PrepareAccount(account + "@example.org", name, title, Set.of(role), services, Set.of());
        return new Member(people.prepare(command), name, role, services, "", false);
    }

    /** Wards and teams in the city and the valley for the one service manager, all others for the other. */
    private Map<Boolean, Set<String>> halves() {
        return lists.choices(ReferenceList.SERVICE).stream()
                .collect(Collectors.partitioningBy(
                        choice -> isNear(lists.placeOf(choice.code())),
                        Collectors.mapping(Choice::code, Collectors.toSet())));
    }

    /** Whether a service there is led by the first of the two service managers. */
    static boolean isNear(String place) {
        return place.startsWith("tarnwold") || place.startsWith("merrow");
    }

    /** Somebody of another organisation; the account of that Keycloak subject is theirs. */
    public Member guest(EnterGuest guest) {
        return new Member(
                people.enter(guest), guest.name(), guest.role(), Set.of(), guest.organisation(), guest.signs());
    }

    /**
     * One of the cast.
     *
     * @param organisation alias of their organisation, empty for the trust's people
     * @param signs whether they sign for their organisation without leading its people
     */
    public record Member(
            UserId id, String name, String role, Set<String> services, String organisation, boolean signs) {
        Set<String> roles() {
            return signs ? Set.of(role, Roles.SIGNATORY) : Set.of(role);
        }
    }
}
