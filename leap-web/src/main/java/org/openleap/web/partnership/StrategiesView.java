package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipParts;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.Strategy;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** The strategies that partnerships serve, and a form to enter one. */
@Named
@ViewScoped
public class StrategiesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipRegister register;

    @Inject
    PartnershipParts parts;

    @Inject
    CurrentUser user;

    @Inject
    Dates dates;

    private final StrategyForm form = new StrategyForm();

    public List<StrategyRow> getRows() {
        return register.strategies().stream().map(this::row).toList();
    }

    public boolean isEntering() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    public StrategyForm getForm() {
        return form;
    }

    public String add() {
        parts.addStrategy(form.toCommand());
        Notices.done("partnership", "done.strategy");
        return Redirect.to("/staff/strategies");
    }

    private StrategyRow row(Strategy strategy) {
        var state = strategy.draft() ? "strategy.draft" : "strategy.final";
        var approved = strategy.approvedBy().isEmpty()
                ? PartnershipText.of("strategy.notApproved")
                : PartnershipText.of(
                        "strategy.approved", strategy.approvedBy(), day(strategy.approvedOn()), strategy.minute());
        return new StrategyRow(
                strategy.title(),
                strategy.edition(),
                PartnershipText.of(state),
                PartnershipText.of("strategy.term", dates.day(strategy.from()), dates.day(strategy.to())),
                approved);
    }

    private String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? PartnershipText.of("strategy.undated") : dates.day(day);
    }
}
