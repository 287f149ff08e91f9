using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>How a language says numbers.</summary>
internal sealed class NumberWords
{
    private static readonly NumberWords English = new()
    {
        Units = Count("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        Tens = Pairs("twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"),
        Scales = Pairs("dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000"),
        Ordinals = Pairs("first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13"
            + " fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50"
            + " sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 last=-1"),
        Minus = ["minus", "negative"],
        Point = "point",
        And = "and",
        Article = ["a", "an"],
        Half = "half",
    };

    private static readonly FrozenDictionary<string, NumberWords> Others = new Dictionary<string, NumberWords>
    {
        ["de"] = Small("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", "eins=1 eine=1 einen=1 zwanzig=20 dreißig=30", "erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4 fünfte=5 fünften=5 letzte=-1 letzten=-1"),
        ["fr"] = Small("zéro un deux trois quatre cinq six sept huit neuf dix onze douze", "une=1 vingt=20 trente=30", "premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 dernier=-1 dernière=-1"),
        ["es"] = Small("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce", "un=1 una=1 veinte=20 treinta=30", "primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5 quinta=5 último=-1 última=-1"),
        ["pt"] = Small("zero um dois três quatro cinco seis sete oito nove dez onze doze", "uma=1 duas=2 vinte=20 trinta=30", "primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 último=-1 última=-1"),
        ["it"] = Small("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici", "un=1 una=1 venti=20 trenta=30", "primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 ultimo=-1 ultima=-1"),
        ["nl"] = Small("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf", "één=1 twintig=20 dertig=30", "eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 laatste=-1"),
        ["sv"] = Small("noll ett två tre fyra fem sex sju åtta nio tio elva tolv", "en=1 tjugo=20 trettio=30", "första=1 andra=2 tredje=3 fjärde=4 femte=5 sista=-1"),
        ["tr"] = Small("sıfır bir iki üç dört beş altı yedi sekiz dokuz on", "yirmi=20 otuz=30", "birinci=1 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 sonuncu=-1"),
        ["bg"] = Small("нула един два три четири пет шест седем осем девет десет", "една=1 две=2", "първи=1 първата=1 втори=2 втората=2 трети=3 третата=3 последен=-1"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public required FrozenDictionary<string, double> Units { get; init; }

    public required FrozenDictionary<string, double> Ordinals { get; init; }

    public FrozenDictionary<string, double> Tens { get; init; } = FrozenDictionary<string, double>.Empty;

    public FrozenDictionary<string, double> Scales { get; init; } = FrozenDictionary<string, double>.Empty;

    public string[] Minus { get; init; } = [];

    public string[] Article { get; init; } = [];

    public string Point { get; init; } = "";

    public string And { get; init; } = "";

    public string Half { get; init; } = "";

    public char DecimalSeparator { get; init; } = '.';

    public char GroupSeparator { get; init; } = ',';

    /// <summary>The words of a language; English for those that have none here, with their own figures where those differ.</summary>
    public static NumberWords For(string locale)
    {
        if (locale is null || locale.Length < 2)
            return English;
        return Others.GetValueOrDefault(locale[..2]) ?? English;
    }

    private static NumberWords Small(string units, string more, string ordinals) => new()
    {
        Units = Count(units).Concat(Pairs(more)).ToFrozenDictionary(),
        Ordinals = Pairs(ordinals),
        DecimalSeparator = ',',
        GroupSeparator = '.',
    };

    private static FrozenDictionary<string, double> Count(string words) =>
        words.Split(' ').Select((word, index) => KeyValuePair.Create(word, (double)index)).ToFrozenDictionary();

    private static FrozenDictionary<string, double> Pairs(string pairs) => pairs
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
}
