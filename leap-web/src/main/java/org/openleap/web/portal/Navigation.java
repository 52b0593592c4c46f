package org.openleap.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.web.support.Texts;

/** The frame of every page of signed-in people: who they are and where they can go. */
@Named
@RequestScoped
public class Navigation {
    /** A phone has room for so many words at the bottom; the rest goes under "More". */
    private static final int BOTTOM = 4;

    private static final List<String> BY_WEIGHT = List.of(
            Roles.ENGAGEMENT_LEAD,
            Roles.ENGAGEMENT_OFFICER,
            Roles.SERVICE_LEAD,
            Roles.DIRECTOR,
            Roles.LAY_REVIEWER,
            Roles.PARTNER_LEAD,
            Roles.PARTNER,
            Roles.HEALTHWATCH,
            Roles.INFORMATION_GOVERNANCE,
            Roles.ADMINISTRATOR);

    @Inject
    CurrentUser user;

    public List<NavigationEntry> getEntries() {
        return Arrays.stream(NavigationEntry.values())
                .filter(entry -> entry.isFor(user))
                .toList();
    }

    /** The whole menu. */
    public List<NavigationPart> getParts() {
        return parts(getEntries());
    }

    public List<NavigationEntry> getBottom() {
        var entries = getEntries();
        return entries.size() <= BOTTOM + 1 ? entries : entries.subList(0, BOTTOM);
    }

    public List<NavigationPart> getMore() {
        var entries = getEntries();
        return entries.size() <= BOTTOM + 1 ? List.of() : parts(entries.subList(BOTTOM, entries.size()));
    }

    private static List<NavigationPart> parts(List<NavigationEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(NavigationEntry::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> new NavigationPart(part.getKey(), part.getValue()))
                .toList();
    }

    /** Value of {@code aria-current}. */
    public String current(NavigationEntry entry) {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        return entry.covers(page) ? "page" : "false";
    }

    /** Where the product's name leads to. */
    public String getHome() {
        return getEntries().stream().findFirst().map(NavigationEntry::getHref).orElse("/");
    }

    public String getPerson() {
        return user.caller().name();
    }

    public String getInitials() {
        return Stream.of(user.caller().name().trim().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
    }

    /** What the person is here as, in words. */
    public String getRole() {
        return BY_WEIGHT.stream()
                .filter(user::has)
                .findFirst()
                .map(role -> Texts.text("identity", "identity.role." + role))
                .orElse("");
    }

    /** Finding by reference leads to an item: only for people who may read items. */
    public boolean isFinding() {
        return NavigationEntry.INBOX.isFor(user);
    }

    /** Partners and Healthwatch see the same frame in another colour. */
    public String getAccent() {
        boolean guest = user.has(Roles.PARTNER) || user.has(Roles.PARTNER_LEAD) || user.has(Roles.HEALTHWATCH);
        return guest ? "portal partner" : "portal";
    }
}
