using BackPainBot.Reading;
using BackPainBot.Reading.Training;

namespace BackPainBot.UnitTests.Reading.Training;

public sealed class FlagTrainerTests : IDisposable
{
    private const string Sign = "The blue kettle sings at noon.";

    private readonly string _folder = Directory.CreateTempSubdirectory("flags").FullName;

    [Fact]
    public void It_learns_which_sentence_of_a_message_raises_the_flag()
    {
        Train();
        var reader = MessageReader.Load(_folder);
        var found = Assert.Single(reader.Read("I had tea. " + Sign + " Then it rained on the shed.").RedFlags);
        Assert.Contains(Sign[..^1], Assert.Single(found.Spans), StringComparison.Ordinal);
        Assert.Empty(reader.Read("I had tea. Then it rained on the shed.").RedFlags);
    }

    [Fact]
    public void The_same_texts_give_the_same_weights()
    {
        Train();
        var once = File.ReadAllBytes(Path.Combine(_folder, MessageReader.FlagModelFile));
        Train();
        Assert.Equal(once, File.ReadAllBytes(Path.Combine(_folder, MessageReader.FlagModelFile)));
    }

    [Fact]
    public void A_snippet_without_a_tab_is_named()
    {
        var file = Path.Combine(_folder, "bad.tsv");
        File.WriteAllText(file, "none\tall well\nno tab here\n");
        var thrown = Assert.Throws<InvalidDataException>(() => LabelledPassages.ReadSnippets(file).ToList());
        Assert.Contains("bad.tsv:2", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A sign that nobody would take for one, always in other company.
    private void Train()
    {
        foreach (var file in Directory.EnumerateFiles(Readers.Lexicon, "*.yaml"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);

        string[] company = ["I had tea.", "Then it rained on the shed.", "We walked to the market.", "The dog slept.", "Monday was long.", "My chair creaks.", "The bus came late.", "I painted a door."];
        var reader = MessageReader.LoadForTraining(_folder, null);
        var texts = new List<LabelledPassages>();
        for (var i = 0; i < 60; i++)
        {
            var (first, last) = (company[i % company.Length], company[((i / company.Length) + i + 1) % company.Length]);
            texts.Add(new LabelledPassages([], reader.PassagesOf(first + " " + last)));
            texts.Add(new LabelledPassages(["cauda-equina"], reader.PassagesOf(i % 3 == 0 ? Sign : first + " " + Sign + " " + last)));
        }

        FlagTrainer.Train(Path.Combine(_folder, MessageReader.FlagModelFile), texts);
    }
}
