using System.Collections.Frozen;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Number words in the languages a prescription might hide in.</summary>
internal static class NumberWords
{
    private static readonly string[] ByValue =
    [
        "1 one uno une ein eine einen um uma jeden jedna een один одна bir",
        "2 two dos deux zwei due dois duas dwa dwie twee два две iki couple pair",
        "3 three tres trois drei tre três trzy drie три uc üç",
        "4 four cuatro quatre vier quattro quatro cztery четыре dort dört",
        "5 five cinco cinq funf fünf fuenf cinque piec pięć vijf пять bes beş",
        "6 six seis sechs sei szesc sześć zes шесть alti altı",
        "7 seven siete sept sieben sette sete siedem zeven семь yedi",
        "8 eight ocho huit acht otto oito osiem восемь sekiz",
        "9 nine nueve neuf neun nove dziewiec negen девять dokuz",
        "10 ten diez zehn dieci dez dziesiec tien десять",
        "11 eleven onze elf undici",
        "12 twelve doce douze zwolf zwölf dodici doze twaalf двенадцать dozen",
        "13 thirteen", "14 fourteen", "15 fifteen quince quinze funfzehn fünfzehn quindici пятнадцать", "16 sixteen", "17 seventeen", "18 eighteen", "19 nineteen",
        "20 twenty veinte vingt zwanzig venti vinte двадцать yirmi", "25 twentyfive", "30 thirty treinta trente dreissig trenta trinta тридцать",
        "40 forty cuarenta quarante vierzig quaranta quarenta сорок", "50 fifty cincuenta cinquante funfzig cinquanta cinquenta пятьдесят",
        "60 sixty sesenta soixante sechzig sessanta sessenta", "70 seventy setenta siebzig settanta", "80 eighty ochenta achtzig ottanta oitenta", "90 ninety noventa neunzig novanta", "100 hundred cien cent hundert cento cem сто",
    ];

    private static readonly string[] WeakByValue =
    [
        "2 ii duo bis", "3 iii few several multiple handful various", "4 iv quattuor", "5 v quinque", "6 vi sex", "7 vii septem", "8 viii octo", "9 ix novem", "10 decem", "12 xii duodecim", "15 xv", "20 xx viginti",
        "3 三 세 삼 तीन ثلاث ثلاثة", "5 五 다섯 पांच خمس خمسة", "8 八 여덟 आठ ثماني ثمانية", "10 十 열 दस عشر عشرة", "4 四 네", "2 二 两 두", "6 六",
    ];

    public static FrozenDictionary<string, double> Strong { get; } = Read(ByValue);

    public static FrozenDictionary<string, double> Weak { get; } = Read(WeakByValue);

    private static FrozenDictionary<string, double> Read(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(' '))
            .SelectMany(parts => parts.Skip(1).Select(word => (word, Value: double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Value);
}
