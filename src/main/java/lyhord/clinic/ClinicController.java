package lyhord.clinic;

import lyhord.web.NotFound;
import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The clinics, and who sits in each one's waiting room. */
@Controller
@RequestMapping("/ova")
class ClinicController {
  private final Clinics clinics;

  ClinicController(Clinics clinics) {
    this.clinics = clinics;
  }

  @GetMapping
  @PublicPage
  String index(Model model) {
    model.addAttribute("page", ClinicsPage.of(clinics.all()));
    return "clinic/clinics";
  }

  @GetMapping("/{clinic}")
  @PublicPage
  String show(@PathVariable String clinic, Model model) {
    model.addAttribute("page", ClinicPage.of(clinics.get(clinic).orElseThrow(NotFound::new)));
    return "clinic/clinic";
  }
}
