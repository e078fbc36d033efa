package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.PlanOverview;

/** Something that waits for the commune's word, above its plan. Every bean of this type is asked. */
public interface PlanNotice {

    /**
     * @param changed shows the plan anew
     * @return invisible when nothing waits
     */
    Component of(PlanOverview overview, SerializableRunnable changed);
}
