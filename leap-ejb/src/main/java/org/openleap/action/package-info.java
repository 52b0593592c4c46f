/**
 * The action plan: what the trust does, for whom, by when and how far it is, at four levels (individual, team or ward, locality,
 * strategic). An item comes from adopted suggestions, from a partnership or from nowhere but the plan; adopting a suggestion
 * makes its first item, and linking never changes a decision.
 */
@BusinessComponent(
        dependsOn = {"identity", "reference", "audit", "file", "feedback", "suggestion", "partnership", "privacy"})
package org.openleap.action;

import org.openleap.shared.BusinessComponent;
