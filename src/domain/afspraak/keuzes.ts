export interface Keuze {
  id: string;
  naam: string;
}

/** The closed lists of the form. */
export interface Keuzes {
  situaties: Keuze[];
  onderwerpen: Keuze[];
  gespreksvormen: Keuze[];
  dagdelen: Keuze[];
  talen: Keuze[];
}
