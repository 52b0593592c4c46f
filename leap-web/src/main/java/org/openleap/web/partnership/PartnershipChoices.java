package org.openleap.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.OutputKind;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.RoleType;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;

/** What the forms of a partnership offer. In pages: {@code #{partnershipChoices.places}}. */
@Named
@RequestScoped
public class PartnershipChoices {
    private static final int MOST = 200;

    @Inject
    PartnershipRegister register;

    @Inject
    Choices choices;

    public List<SelectItem> getScales() {
        return choices.of(PartnershipScale.values());
    }

    public List<SelectItem> getKinds() {
        return choices.of(ParticipantKind.values());
    }

    public List<SelectItem> getTypes() {
        return choices.of(RoleType.values());
    }

    public List<SelectItem> getStatuses() {
        return choices.of(OutcomeStatus.values());
    }

    public List<SelectItem> getLevels() {
        return choices.of(ParticipationLevel.values());
    }

    public List<SelectItem> getOutputs() {
        return choices.of(OutputKind.values());
    }

    public List<SelectItem> getPlaces() {
        return listed(ReferenceList.PLACE);
    }

    public List<SelectItem> getMechanisms() {
        return listed(ReferenceList.MECHANISM);
    }

    public List<SelectItem> getServices() {
        return listed(ReferenceList.SERVICE);
    }

    public List<SelectItem> getChannels() {
        return listed(ReferenceList.CHANNEL);
    }

    public List<SelectItem> getOwners() {
        return register.owners().stream()
                .map(person -> new SelectItem(person.id().value(), person.name()))
                .toList();
    }

    public List<SelectItem> getOrganisations() {
        return register.organisations().stream()
                .map(each -> new SelectItem(each.alias().value(), each.name()))
                .toList();
    }

    /** 0 stands for none, because the form holds a number. */
    public List<SelectItem> getStrategies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(0L, PartnershipText.of("strategy.none")));
        register.strategies()
                .forEach(each -> items.add(
                        new SelectItem(each.id(), PartnershipText.of("strategy.name", each.title(), each.edition()))));
        return items;
    }

    public List<SelectItem> getPartnerships() {
        return register.page(PartnershipFilter.all(), PageRequest.first(MOST)).rows().stream()
                .map(each -> new SelectItem(
                        each.reference().value(), PartnershipText.of("choice", each.reference(), each.title())))
                .toList();
    }

    private List<SelectItem> listed(ReferenceList list) {
        return choices.of(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }
}
