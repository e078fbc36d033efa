package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that tells how far work outside of the screen is: as long as it is there, it looks again every two seconds.
 * One per page.
 */
public class Refreshing extends Div {

    private static final int PAUSE_MILLIS = 2_000;
    private static final int NEVER = -1;

    private final SerializableRunnable look;
    private transient @Nullable Registration looking;

    /** @param look shows what there is now; takes this part off the page once nothing more is to come */
    public Refreshing(SerializableRunnable look) {
        this.look = look;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(poll -> look.run());
        event.getUI().setPollInterval(PAUSE_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }
}
