Console.WriteLine("BackPainBot");
