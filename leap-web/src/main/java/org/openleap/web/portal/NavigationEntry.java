package org.openleap.web.portal;

import static org.openleap.identity.Roles.ADMINISTRATOR;
import static org.openleap.identity.Roles.DIRECTOR;
import static org.openleap.identity.Roles.ENGAGEMENT_LEAD;
import static org.openleap.identity.Roles.ENGAGEMENT_OFFICER;
import static org.openleap.identity.Roles.HEALTHWATCH;
import static org.openleap.identity.Roles.INFORMATION_GOVERNANCE;
import static org.openleap.identity.Roles.LAY_REVIEWER;
import static org.openleap.identity.Roles.PARTNER;
import static org.openleap.identity.Roles.PARTNER_LEAD;
import static org.openleap.identity.Roles.SERVICE_LEAD;

import java.util.Set;
import org.openleap.identity.CurrentUser;

/** The places of the portal, by job and not by table, and who goes there. Refusing others is the gate's work, not ours. */
public enum NavigationEntry {
    TODAY(
            "/staff",
            "calendar",
            Set.of(),
            Set.of(
                    ENGAGEMENT_LEAD,
                    ENGAGEMENT_OFFICER,
                    SERVICE_LEAD,
                    DIRECTOR,
                    LAY_REVIEWER,
                    INFORMATION_GOVERNANCE,
                    ADMINISTRATOR)),
    INBOX(
            "/staff/inbox",
            "inbox",
            Set.of("/staff/item", "/staff/item-join"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    SCREENING("/staff/screening", "read", Set.of(), Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    WRITE_DOWN(
            "/staff/write-down",
            "plus",
            Set.of(
                    "/staff/cards",
                    "/staff/card-session",
                    "/staff/ways-in",
                    "/staff/way-in",
                    "/staff/kept-mails",
                    "/staff/kept-mail"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    SUGGESTIONS(
            "/staff/suggestions",
            "bulb",
            Set.of("/staff/suggestion", "/staff/rejected"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    FIND(
            "/staff/find",
            "search",
            Set.of("/staff/search", "/staff/saved-searches", "/staff/saved-search-new"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    PLAN(
            "/staff/plan",
            "work",
            Set.of(
                    "/staff/act",
                    "/staff/plan-item",
                    "/staff/plan-item-new",
                    "/staff/plan-item-edit",
                    "/staff/plan-locality"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    TO_CONFIRM("/staff/confirmations", "people", Set.of(), Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER)),
    CHECKS("/staff/checks", "read", Set.of(), Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER, SERVICE_LEAD)),
    TELLINGS(
            "/staff/tellings",
            "tell",
            Set.of("/staff/telling", "/staff/telling-evidence"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    PUBLISHED(
            "/staff/published",
            "globe",
            Set.of("/staff/publish", "/staff/easy-read", "/staff/take-down", "/staff/posters"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    PARTNERSHIPS(
            "/staff/partnerships",
            "people",
            Set.of(
                    "/staff/partnership",
                    "/staff/partnership-edit",
                    "/staff/partnership-new",
                    "/staff/strategies",
                    "/staff/our-profile",
                    "/staff/interests",
                    "/staff/interest"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    COMMITMENTS(
            "/staff/commitments",
            "promise",
            Set.of("/staff/commitment", "/staff/promises"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    ACTIVITIES(
            "/staff/activities",
            "event",
            Set.of("/staff/activity", "/staff/activity-new"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    AGREEMENTS(
            "/staff/agreements",
            "paper",
            Set.of(
                    "/staff/agreement",
                    "/staff/agreement-new",
                    "/staff/agreement-edit",
                    "/staff/agreement-sign",
                    "/staff/agreement-attach",
                    "/staff/agreement-release",
                    "/staff/agreement-evidence",
                    "/staff/agreement-compare"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    STAKEHOLDERS(
            "/staff/stakeholders",
            "person",
            Set.of(
                    "/staff/organisation",
                    "/staff/organisation-new",
                    "/staff/organisation-edit",
                    "/staff/organisation-merge",
                    "/staff/person",
                    "/staff/person-merge",
                    "/staff/stakeholder-map",
                    "/staff/seldom-heard",
                    "/staff/stakeholder-import"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    BALANCE(
            "/staff/balance",
            "balance",
            Set.of("/staff/balance-items"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    UNSENT("/staff/unsent", "warn", Set.of(), Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
    ABSENCES(
            "/staff/absences",
            "calendar",
            Set.of("/staff/handover"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    IMPORT("/staff/import", "upload", Set.of(), Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    PREVIEW("/staff/preview", "people", Set.of(), Set.of(ENGAGEMENT_LEAD)),
    REQUESTS(
            "/staff/requests",
            "person",
            Set.of(
                    "/staff/request",
                    "/staff/request-new",
                    "/staff/request-records",
                    "/staff/request-file",
                    "/staff/request-erase"),
            Set.of(INFORMATION_GOVERNANCE)),
    RETENTION(
            "/staff/retention",
            "calendar",
            Set.of("/staff/retention-class", "/staff/disposal"),
            Set.of(INFORMATION_GOVERNANCE)),
    HOLDS("/staff/holds", "pause", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    PERMISSIONS("/staff/consents", "check", Set.of("/staff/consent"), Set.of(INFORMATION_GOVERNANCE)),
    READINGS("/staff/readings", "read", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    AUDIT("/staff/audit", "audit", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    LISTS(
            "/staff/lists",
            "list",
            Set.of("/staff/list", "/staff/list-entry", "/staff/places"),
            Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
    MAINTENANCE("/staff/maintenance", "pause", Set.of(), Set.of(ADMINISTRATOR)),
    PARTNER_HOME("/partner", "home", Set.of(), Set.of(PARTNER, PARTNER_LEAD)),
    HEALTHWATCH_HOME("/healthwatch", "home", Set.of(), Set.of(HEALTHWATCH)),
    PARTNER_ITEMS("/partner/items", "read", Set.of("/partner/item"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_TELL("/partner/tell", "plus", Set.of("/partner/import"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_REFERRALS("/partner/referrals", "forward", Set.of("/partner/referral"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_RELAY("/partner/relay", "tell", Set.of(), Set.of(PARTNER, PARTNER_LEAD)),
    HEALTHWATCH_ITEMS("/healthwatch/items", "read", Set.of("/healthwatch/item"), Set.of(HEALTHWATCH)),
    HEALTHWATCH_SUGGESTIONS("/healthwatch/suggestions", "bulb", Set.of(), Set.of(HEALTHWATCH)),
    HEALTHWATCH_PARTNERSHIPS("/healthwatch/partnerships", "people", Set.of(), Set.of(HEALTHWATCH)),
    HEALTHWATCH_PAIRS("/healthwatch/published", "globe", Set.of(), Set.of(HEALTHWATCH)),
    PARTNER_COMMITMENTS(
            "/partner/commitments",
            "promise",
            Set.of("/partner/commitment"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_ACTIVITIES(
            "/partner/activities",
            "event",
            Set.of("/partner/activity", "/partner/activity-new"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_AGREEMENTS(
            "/partner/agreements",
            "paper",
            Set.of(
                    "/partner/agreement",
                    "/partner/agreement-comment",
                    "/partner/agreement-sign",
                    "/partner/agreement-evidence",
                    "/partner/agreement-compare"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_PEOPLE("/partner/people", "people", Set.of(), Set.of(PARTNER_LEAD)),
    PUBLIC("/you-said-we-did", "chevron", Set.of(), Set.of(PARTNER, PARTNER_LEAD));

    private final String href;
    private final String icon;
    private final Set<String> below;
    private final Set<String> roles;

    NavigationEntry(String href, String icon, Set<String> below, Set<String> roles) {
        this.href = href;
        this.icon = icon;
        this.below = below;
        this.roles = roles;
    }

    public String getHref() {
        return href;
    }

    public String getIcon() {
        return icon;
    }

    public String getLabel() {
        return PortalText.of("navigation." + name());
    }

    boolean isFor(CurrentUser user) {
        return roles.stream().anyMatch(user::has);
    }

    /** Whether a page belongs to this place. {@code page} is a path without extension. */
    boolean covers(String page) {
        return page.equals(href) || below.contains(page);
    }
}
