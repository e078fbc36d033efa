package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.portfolio.CommuneFigures;
import fr.gouv.barometre.security.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows what communes do within a minute, and the calendar at night. */
@Component
class FigureJob {

    private final CommuneFigures figures;

    FigureJob(CommuneFigures figures) {
        this.figures = figures;
    }

    @Scheduled(cron = "${barometre.portfolio.cron}", zone = "Europe/Paris")
    void refresh() {
        SystemWork.run(() -> {
            int done = figures.refresh();
            while (done > 0) {
                done = figures.refresh();
            }
        });
    }
}
