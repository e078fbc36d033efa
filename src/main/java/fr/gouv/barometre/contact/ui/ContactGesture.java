package fr.gouv.barometre.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.contact.Contact;
import java.util.Optional;

/** What another feature offers a manager beside a contact of a member. */
public interface ContactGesture {

    /**
     * @param changed shows the contacts anew
     * @return empty where there is nothing to do
     */
    Optional<Button> of(Contact contact, SerializableRunnable changed);
}
