/** What is asked for, in a sentence, by project; D5 says in other words what D4 says. */
export const PROPOSALS: Readonly<Record<string, string>> = {
  A3: "Prices follow demand and stock by the hour; needs the sales history of four years in one place.",
  A5: "Customers print their own return labels; half of the calls to the service centre fall away.",
  A6: "Partners subscribe to our interfaces and pay by use; builds on the integration gateway.",
  B3: "Replaces 140 point-to-point connections between ERP, web shop and warehouse by one gateway.",
  B4: "Material and supplier numbers are cleaned once, and owners named for each of them.",
  C2: "Sensors on 60 machines tell a failure two weeks ahead; spare parts are ordered in time.",
  C4: "Suppliers see orders, call-offs and invoices in one portal and stop sending them by mail.",
  C5: "Meters on every line show what a shift uses; the audit for the energy tax rebate needs them.",
  D4: "One sign-in with strong authentication for every employee and partner; access to each application follows identity, device and risk, the old VPN is retired.",
  D5: "One identity for every employee and partner, one sign-in with strong authentication to each application; the old directories are retired.",
};
