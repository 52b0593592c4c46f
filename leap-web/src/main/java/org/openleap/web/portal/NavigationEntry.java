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
import static org.openleap.web.portal.NavigationGroup.DECIDE;
import static org.openleap.web.portal.NavigationGroup.KEEP;
import static org.openleap.web.portal.NavigationGroup.LISTEN;
import static org.openleap.web.portal.NavigationGroup.TELL;
import static org.openleap.web.portal.NavigationGroup.TOGETHER;
import static org.openleap.web.portal.NavigationGroup.TOP;

import java.util.Set;
import org.openleap.identity.CurrentUser;

/** The places of the portal, by job and not by table, and who goes there. Refusing others is the gate's work, not ours. */
public enum NavigationEntry {
    TODAY(
            TOP,
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
            LISTEN,
            "/staff/inbox",
            "inbox",
            Set.of("/staff/item", "/staff/item-join"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    SCREENING(LISTEN, "/staff/screening", "read", Set.of(), Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    WRITE_DOWN(
            LISTEN,
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
    FIND(
            LISTEN,
            "/staff/find",
            "search",
            Set.of("/staff/search", "/staff/saved-searches", "/staff/saved-search-new"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    IMPORT(LISTEN, "/staff/import", "upload", Set.of(), Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    SUGGESTIONS(
            DECIDE,
            "/staff/suggestions",
            "bulb",
            Set.of("/staff/suggestion", "/staff/rejected"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    PLAN(
            DECIDE,
            "/staff/plan",
            "work",
            Set.of(
                    "/staff/act",
                    "/staff/plan-item",
                    "/staff/plan-item-new",
                    "/staff/plan-item-edit",
                    "/staff/plan-locality"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    TO_CONFIRM(DECIDE, "/staff/confirmations", "people", Set.of(), Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER)),
    CHECKS(DECIDE, "/staff/checks", "read", Set.of(), Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER, SERVICE_LEAD)),
    TELLINGS(
            TELL,
            "/staff/tellings",
            "tell",
            Set.of("/staff/telling", "/staff/telling-evidence"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    PUBLISHED(
            TELL,
            "/staff/published",
            "globe",
            Set.of("/staff/publish", "/staff/easy-read", "/staff/take-down", "/staff/posters"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER)),
    UNSENT(TELL, "/staff/unsent", "warn", Set.of(), Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
    PARTNERSHIPS(
            TOGETHER,
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
            TOGETHER,
            "/staff/commitments",
            "promise",
            Set.of("/staff/commitment", "/staff/promises"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    ACTIVITIES(
            TOGETHER,
            "/staff/activities",
            "event",
            Set.of("/staff/activity", "/staff/activity-new"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    AGREEMENTS(
            TOGETHER,
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
            TOGETHER,
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
    PREVIEW(TOGETHER, "/staff/preview", "people", Set.of(), Set.of(ENGAGEMENT_LEAD)),
    BALANCE(
            KEEP,
            "/staff/balance",
            "balance",
            Set.of("/staff/balance-items"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR)),
    ABSENCES(
            KEEP,
            "/staff/absences",
            "calendar",
            Set.of("/staff/handover"),
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR)),
    REQUESTS(
            KEEP,
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
            KEEP,
            "/staff/retention",
            "calendar",
            Set.of("/staff/retention-class", "/staff/disposal"),
            Set.of(INFORMATION_GOVERNANCE)),
    HOLDS(KEEP, "/staff/holds", "pause", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    PERMISSIONS(KEEP, "/staff/consents", "check", Set.of("/staff/consent"), Set.of(INFORMATION_GOVERNANCE)),
    READINGS(KEEP, "/staff/readings", "read", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    INSIGHT_FEED(KEEP, "/staff/insight-feed", "forward", Set.of(), Set.of(INFORMATION_GOVERNANCE, DIRECTOR)),
    AUDIT(KEEP, "/staff/audit", "audit", Set.of(), Set.of(INFORMATION_GOVERNANCE)),
    LISTS(
            KEEP,
            "/staff/lists",
            "list",
            Set.of(
                    "/staff/list",
                    "/staff/list-entry",
                    "/staff/places",
                    "/staff/targets",
                    "/staff/target",
                    "/staff/wordings",
                    "/staff/wording"),
            Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
    PEOPLE(
            KEEP,
            "/staff/people",
            "people",
            Set.of("/staff/colleague", "/staff/colleague-new"),
            Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
    MAINTENANCE(KEEP, "/staff/maintenance", "pause", Set.of(), Set.of(ADMINISTRATOR)),
    PARTNER_HOME(TOP, "/partner", "home", Set.of(), Set.of(PARTNER, PARTNER_LEAD)),
    HEALTHWATCH_HOME(TOP, "/healthwatch", "home", Set.of(), Set.of(HEALTHWATCH)),
    PARTNER_ITEMS(TOP, "/partner/items", "read", Set.of("/partner/item"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_TELL(TOP, "/partner/tell", "plus", Set.of("/partner/import"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_REFERRALS(TOP, "/partner/referrals", "forward", Set.of("/partner/referral"), Set.of(PARTNER, PARTNER_LEAD)),
    PARTNER_RELAY(TOP, "/partner/relay", "tell", Set.of(), Set.of(PARTNER, PARTNER_LEAD)),
    HEALTHWATCH_ITEMS(TOP, "/healthwatch/items", "read", Set.of("/healthwatch/item"), Set.of(HEALTHWATCH)),
    HEALTHWATCH_SUGGESTIONS(TOP, "/healthwatch/suggestions", "bulb", Set.of(), Set.of(HEALTHWATCH)),
    HEALTHWATCH_PARTNERSHIPS(TOP, "/healthwatch/partnerships", "people", Set.of(), Set.of(HEALTHWATCH)),
    HEALTHWATCH_PAIRS(TOP, "/healthwatch/published", "globe", Set.of(), Set.of(HEALTHWATCH)),
    PARTNER_COMMITMENTS(
            TOP,
            "/partner/commitments",
            "promise",
            Set.of("/partner/commitment"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_ACTIVITIES(
            TOP,
            "/partner/activities",
            "event",
            Set.of("/partner/activity", "/partner/activity-new"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_AGREEMENTS(
            TOP,
            "/partner/agreements",
            "paper",
            Set.of(
                    "/partner/agreement",
                    "/partner/agreement-comment",
                    "/partner/agreement-sign",
                    "/partner/agreement-evidence",
                    "/partner/agreement-compare"),
            Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH)),
    PARTNER_PEOPLE(TOP, "/partner/people", "people", Set.of("/partner/clients"), Set.of(PARTNER_LEAD)),
    PARTNER_WEBHOOKS(TOP, "/partner/webhooks", "upload", Set.of(), Set.of(PARTNER_LEAD)),
    PUBLIC(TOP, "/you-said-we-did", "chevron", Set.of(), Set.of(PARTNER, PARTNER_LEAD));

    private final NavigationGroup group;
    private final String href;
    private final String icon;
    private final Set<String> below;
    private final Set<String> roles;

    NavigationEntry(NavigationGroup group, String href, String icon, Set<String> below, Set<String> roles) {
        this.group = group;
        this.href = href;
        this.icon = icon;
        this.below = below;
        this.roles = roles;
    }

    NavigationGroup group() {
        return group;
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
