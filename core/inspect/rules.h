// The rules of arithmetic, one file each. A rule looks for figures that the words tie, and appends what it finds.
#pragma once
#include <vector>

#include "inspect/figure.h"

namespace recoupe {

/// "38 milliards sur sept ans, soit 5,4 par an"; "£40.7m a year, or £782,000 a week".
void find_periods(const Scene& scene, std::vector<Finding>& out);
/// "from 3.5 to 50, a 14-fold jump"; "254, contre 244, une hausse de 4 %"; "de 4 % à 7 %, soit 3 points"; "from 8 to
/// 12, four more".
void find_changes(const Scene& scene, std::vector<Finding>& out);
/// "420 maisons, soit 20 % des 2 100 logements".
void find_shares(const Scene& scene, std::vector<Finding>& out);
/// "30 millions de l'État et 12 de la région, soit 42"; "En y ajoutant C, l'addition atteint D"; shares that make 100
/// %; parts above their whole.
void find_sums(const Scene& scene, std::vector<Finding>& out);
/// "10,000 shirts at €100 apiece: €1 million"; "5 miles (8 km)".
void find_products(const Scene& scene, std::vector<Finding>& out);
void find_measures(const Scene& scene, std::vector<Finding>& out);
/// "$4.95 billion … $18.17 billion, after $13.22 billion": figures near each other that fit too well for chance. Last:
/// it leaves alone what another rule has explained.
void find_relations(const Scene& scene, std::vector<Finding>& out);

/// Is `stated` the last side of a finding of that reason already?
bool is_explained(const std::vector<Finding>& findings, const Figure& stated);

}  // namespace recoupe
