const { measured } = require("./measured.cjs");
const { Workbook } = require("exceljs");

const [, , file, out] = process.argv;
measured(
  async () => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    workbook.worksheets[0].getCell("J5").value = 4711;
    const tab = workbook.addWorksheet("Summary");
    tab.addRow(["Rows", 100]);
    tab.addRow(["State", "checked"]);
    await workbook.xlsx.writeFile(out);
  },
  () => [],
);
