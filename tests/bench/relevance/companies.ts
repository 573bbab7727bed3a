import type { Sector } from './roles/role.ts';
import { toId } from './places.ts';

/** Made-up employers by what they do. */
const NAMES: Readonly<Record<Sector, string>> = {
  hospital: `
    Saint Aldreda’s Hospital; St Brannoc Medical Centre; St. Odile Health; Harborview Fixture Clinic;
    Northmere Hospital Trust; Maple Hollow Health; Lindenwerk Klinikum; Hôpital Sainte-Fixture; Kestrel Bay Hospital;
    Oakhaven Clinic; Whitethorn Dental; Brightside Physio; Two Rivers Health Center; Isle of Merrow Hospital`,
  care: `
    Willow & Wren Care; The Rowan House; HomeHearth; Silver Birch Living; Gentle Hands Homecare; Elder Grove;
    Daisy Lane Care; Harbour Light Support; Little Acorns Childcare`,
  school: `
    Foxglove Primary School; Saint Tibba’s Academy; Hollybank High School; Larkfield School District; The Tin Drum Nursery;
    Copperfield Grammar; Meadow Lane Kindergarten; St Piran’s College; Blue Heron Elementary; Ashcombe Tutors`,
  university: `
    University of Fixtureshire; Merrow Institute of Technology; Saint-Exemple University; Westmarsh College;
    Northmere University; Institute for Sample Studies`,
  technology: `
    BrightLane; Kettle Works Software; NimbusForge; DataFjord; Pine & Pixel; Quillstack; OpenHarbor; Cloud Nine Fixtures;
    Zephyr Robotics; Copper Wire; Marble Arcade Games; SignalNest; Tidewater AI; Lumen Loop; Fjordbyte; Paperplane;
    Green Ledger; Byte & Barley; Norrsken Labs; Octoberfield; Starling Aerospace; Hexagon Hill`,
  food: `
    The Copper Kettle; Café Zéphyr; Rosie’s Diner; Hotel Am Fixturepark; The Salty Anchor; Old Mill Bakery; Brasserie Sans-Nom;
    Nonna’s Table; The Grand Merrow; Tiny Teapot; Saffron & Smoke; Harbour Grill; Bean There Coffee; The White Hare Inn`,
  shop: `
    Thistle & Thread; Corner Basket; Northmere Garden Centre; Velvet Comb; Pip’s Pets; Good Spectacle; Larder & Loaf;
    The Book Barn; Fern Pharmacy; Bluebell Stores; Two Wheels; Saint Crispin Shoes`,
  building: `
    Stonebridge Builders; Keystone & Sons; Ironbark Construction; Plumbline; Hearth Heating; Tall Timber Joinery;
    Brightspark Electrical; Merrow Civil; Atelier Halle; Blockwork`,
  transport: `
    Swift Badger Logistics; Northline Buses; Redwing Freight; Parcel Puffin; Isle of Merrow Ferries; Albatross Air;
    Longhaul Lines; Harbour Rail; Green Pedal Couriers; Pallet & Post`,
  office: `
    Finch & Fable; Abernethy Ledger; Oak and Ash Solicitors; Crown Row Insurance; Payrolla; Clear Desk; The Talent Shed;
    Quill & Quorum; Sundial Bank; Harbour Point Realty; Sparkle Office Cleaning; Guardhouse; Merrow Mutual; Bright Lane Legal;
    Evergreen Trust; Plain Ledger`,
  public: `
    City of Fixtureton; Northmere Council; Merrow Fire and Rescue; Fixture County Police; Ministry of Samples; Parks of Merrow;
    Saint Osyth Borough; Land Fixturia; Region Beispiel`,
  media: `
    The Daily Fixture; Radio Merrow; Lantern Films; Ink & Otter; Théâtre du Canard; Paper Moon Press; Loudmouth PR;
    Owl & Orchestra; Polyglot House; Wordsmith Row`,
  farm: `
    Hilltop Orchards; Saltmarsh Dairy; Greenfinch Gardens; Timberline Forestry; Barn Owl Vets; Clover Creek Ranch; Vineyard Sans Souci;
    O’Fixture Farms`,
  factory: `
    Ironwood Machines; Fixture Steel; Merrow Motors; Blue Kiln Ceramics; Northmere Packaging; Vector Valves; Änderson Bearings;
    Kraft & Kupfer; Papermill Nine; Solaris Pumps; Windhover Turbines; Bay Chemical`,
};

export interface Employer {
  id: string;
  name: string;
  sector: Sector;
}

export const EMPLOYERS: readonly Employer[] = (Object.entries(NAMES) as [Sector, string][]).flatMap(
  ([sector, names]) =>
    names
      .split(';')
      .map((name) => name.trim())
      .map((name) => ({ id: toId(name), name, sector })),
);
