namespace BackPainBot.Reading.Training;

/// <summary>A labelled text with what the second look sees in each of its passages.</summary>
/// <param name="Flags">Wire names of the red flags that it raises.</param>
/// <param name="Passages">Features of each passage; the flags may be raised by any of them.</param>
internal sealed record LabelledPassages(IReadOnlyList<string> Flags, IReadOnlyList<uint[]> Passages)
{
    /// <summary>Reads a file of snippets: a red flag's code (with its urgency after a colon, or <c>none</c>; several with a plus between), a tab, the words.</summary>
    /// <exception cref="InvalidDataException">A line has no tab; names the file and line.</exception>
    public static IEnumerable<(IReadOnlyList<string> Flags, string Text)> ReadSnippets(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
                throw new InvalidDataException($"{Path.GetFileName(path)}:{number}: no tab between label and words. Write 'cauda-equina', a tab, and what somebody said.");

            var flags = line[..tab].Split('+').Select(label => label.Split(':')[0].Trim()).Where(label => label != "none");
            yield return ([.. flags], line[(tab + 1)..]);
        }
    }
}
