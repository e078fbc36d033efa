package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.actionplan.Funder;
import java.math.BigDecimal;

/**
 * Who pays a part of a shared action for all, or may.
 *
 * @param amount in euros excluding tax
 */
public record SharedFunder(String name, BigDecimal amount, Funder.State state) {}
